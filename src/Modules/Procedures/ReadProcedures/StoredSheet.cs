using System.IO.Compression;
using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.Reading;

namespace Mitoyen.Procedures.ReadProcedures;

/// <summary>Opens the file that a row keeps.</summary>
static class StoredSheet
{
    public static Sheet Open(ImportedSheet row)
    {
        using var packed = new MemoryStream(row.Content, writable: false);
        using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
        return SheetReader.Read(brotli) ?? throw new InvalidOperationException($"{row.Code} is no sheet.");
    }
}
