using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>
/// The verb "arbitration": replays any ledger row by row. A "choose" sees all rows above it and none below, and ends an instant; the other rows of one minute
/// form one instant, in which their order does not matter (the engine's canonical order holds).
/// </summary>
sealed class LedgerFile
{
    readonly List<LedgerRow> minute = [];
    readonly List<LedgerEvent> entries = [];
    readonly RowTranslator translator;
    readonly Replay replay = new();
    readonly ChoiceWriter writer;
    bool ending;

    LedgerFile(ChoiceWriter writer, IReadOnlyCollection<PrincipalKey> principals) => (this.writer, translator) = (writer, new(principals, replay.Books));

    /// <returns>0; 1 where the file cannot be read; 2 where a row is malformed.</returns>
    public static int Replay(string path, Stream output, TextWriter errors)
    {
        if (!File.Exists(path))
        {
            errors.WriteLine($"{path}: no such file");
            return 1;
        }
        using var file = Seekable(path);
        var principals = PrincipalColumns.In(file);
        file.Position = 0;
        var reader = new LedgerReader(file);
        using var writer = new ChoiceWriter(output, principals);
        try
        {
            new LedgerFile(writer, principals).Run(reader.Rows());
            return 0;
        }
        catch (MalformedRowException malformed)
        {
            var row = reader.HeaderLine == 0 ? $"row {malformed.Line}" : $"row {malformed.Line} (data row {malformed.Line - reader.HeaderLine})";
            errors.WriteLine($"{path}: {row}: {malformed.Message}");
            return 2;
        }
    }

    /// <summary>The columns come from the whole file, so it is read twice; a pipe is kept in memory.</summary>
    static Stream Seekable(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        if (file.CanSeek) return file;
        using (file)
        {
            var memory = new MemoryStream();
            file.CopyTo(memory);
            memory.Position = 0;
            return memory;
        }
    }

    void Run(IEnumerable<LedgerRow> rows)
    {
        try
        {
            foreach (var row in rows)
            {
                if (minute.Count > 0 && row.Minute != minute[0].Minute) EndInstant();
                Keep(row);
            }
        }
        catch (MalformedRowException) when (!ending)
        {
            // Rows above it in its minute are only read now: the first malformed row is the one to name.
            EndInstant();
            throw;
        }
        EndInstant();
    }

    void Keep(in LedgerRow row)
    {
        var at = RowTranslator.At(row);
        if (at < replay.Books.Now) throw row.Malformed("the row is earlier than the row before it");
        if (row.Event == "choose")
        {
            EndInstant();
            replay.AdvanceTo(at);
            writer.Write(row.Minute, replay.Books);
            return;
        }
        if (minute.Count > 0 && row.Minute < minute[0].Minute) throw row.Malformed("the row is earlier than the row before it");
        translator.Note(row);
        minute.Add(row);
    }

    void EndInstant()
    {
        if (minute.Count == 0) return;
        ending = true;
        try
        {
            foreach (var row in minute) entries.Add(translator.Translate(row));
            replay.Apply(entries);
        }
        catch (LedgerException refused)
        {
            throw minute[entries.FindIndex(e => ReferenceEquals(e, refused.Entry))].Malformed(refused.Reason);
        }
        catch (OverflowException)
        {
            throw minute[Math.Min(entries.Count, minute.Count - 1)].Malformed("the numbers up to here are too large");
        }
        minute.Clear();
        entries.Clear();
        translator.EndMinute();
        ending = false;
    }
}
