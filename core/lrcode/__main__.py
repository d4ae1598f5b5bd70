"""`python -m lrcode`, which is how launchers of several processes start the command: `torchrun … -m lrcode train …`."""

from lrcode.cli import main

if __name__ == "__main__":
    main()
