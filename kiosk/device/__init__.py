"""What this machine alone knows."""
