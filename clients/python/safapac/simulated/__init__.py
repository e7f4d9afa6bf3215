"""Simulated processes as requests: BioSTEAM systems, and stream tables of any other simulator."""
