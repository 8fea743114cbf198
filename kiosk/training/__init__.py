"""The presenter's rules."""
