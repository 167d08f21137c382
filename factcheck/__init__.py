"""factcheck: a terminal workbench for journalists who check claims."""

__version__ = "0.1.0"
