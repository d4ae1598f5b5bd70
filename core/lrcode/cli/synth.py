"""`lrcode synth`: verified programs from chains of arithmetic and from a user's own folder."""

COMMANDS = ()
