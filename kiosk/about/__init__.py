"""What this program is, whom it works for so far and what it is made of, for the window and the command line."""
