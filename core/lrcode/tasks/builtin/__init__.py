"""Word problems of lrcode's own, so that a run needs no download: templates are data, problems are drawn from them."""
