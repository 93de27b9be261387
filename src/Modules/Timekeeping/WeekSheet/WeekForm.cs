using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.WeekSheet;

sealed class WeekForm
{
    public const string Save = "enregistrer", Add = "ajouter", Repeat = "reprendre";

    public string? Action { get; set; }
    public List<WeekRow> Rows { get; set => field = value ?? []; } = [];
    public string? NewKind { get; set; }
    public string? NewBeneficiary { get; set; }
    public string? NewRequest { get; set; }

    public IEnumerable<Problem> Check()
    {
        foreach (var (r, row) in Rows.Index())
        {
            if (!WorkCode.TryCombination(row.Work, out _) || row.Cells.Count != 7) yield return new("", "Une ligne de la feuille est illisible : rechargez la page.");
            foreach (var (c, cell) in row.Cells.Index())
                if (cell.Typed().IsRefused(out var no)) yield return new($"Rows[{r}].Cells[{c}].Text", no.Sentence);
        }
    }

    public IEnumerable<Problem> CheckNewRow()
    {
        if (WorkCode.Kind(NewKind) is null) yield return new(nameof(NewKind), new KindMissing().Sentence);
        if (WorkCode.Beneficiary(NewBeneficiary) is null) yield return new(nameof(NewBeneficiary), new BeneficiaryMissing().Sentence);
        if (!WorkCode.TryRequest(NewRequest, out _)) yield return new(nameof(NewRequest), new RequestNotFound().Sentence);
    }

    /// <summary>Adds an empty row, unless it is there.</summary>
    public void AddRow(Combination work)
    {
        var code = WorkCode.Of(WorkCode.Row(work));
        if (Rows.TrueForAll(r => r.Work != code)) Rows.Add(new() { Work = code, Cells = [.. Enumerable.Range(0, 7).Select(_ => new WeekCell())] });
    }
}

/// <summary>One combination over the seven days.</summary>
sealed class WeekRow
{
    public string? Work { get; set; }
    public List<WeekCell> Cells { get; set => field = value ?? []; } = [];
}

sealed class WeekCell
{
    /// <summary>What is in the field.</summary>
    public string? Text { get; set; }

    /// <summary>Minutes that the page showed: a cell that nobody touched is not written.</summary>
    public string? Shown { get; set; }

    public Minutes ShownMinutes => new(long.TryParse(Shown, out var minutes) ? minutes : 0);

    /// <summary>An empty cell is no time.</summary>
    public Outcome<Minutes> Typed() => string.IsNullOrWhiteSpace(Text) ? Minutes.Zero : French.ReadMinutes(Text);

    /// <summary><c>1h30</c>: as it is typed most often.</summary>
    public static string Write(Minutes minutes) => minutes == Minutes.Zero ? "" : $"{minutes.Value / 60}h{minutes.Value % 60:00}";
}
