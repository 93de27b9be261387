namespace Mitoyen.Procedures.Reading;

/// <summary>What a file of an archive is for: a sheet, an index of sheets, the list of redirections, or nothing to us (a schema, a page, a picture).</summary>
enum FilePurpose { Sheet, Index, Redirections, Other }
