using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.EditEntry;

sealed class EditEntryForm
{
    public string? Day { get; set; }
    public string? Duration { get; set; }
    public string? Kind { get; set; }
    public string? Beneficiary { get; set; }
    public string? Request { get; set; }
    public string? Note { get; set; }
    public string? Version { get; set; }

    public int? ShownVersion => int.TryParse(Version, CultureInfo.InvariantCulture, out var shown) ? shown : null;

    public static EditEntryForm From(TimeEntry entry) => new()
    {
        Day = Links.Iso(entry.Day), Duration = French.Hours(entry.Minutes), Kind = entry.Kind.ToString(), Beneficiary = WorkCode.Of(entry.Beneficiary),
        Request = WorkCode.Of(entry.Request), Note = entry.Note, Version = entry.Version.ToString(CultureInfo.InvariantCulture),
    };

    public IEnumerable<Problem> Check()
    {
        if (French.ReadDate(Day).IsRefused(out var noDay)) yield return new(nameof(Day), noDay.Sentence);
        if (French.ReadMinutes(Duration).IsRefused(out var noDuration)) yield return new(nameof(Duration), noDuration.Sentence);
        if (WorkCode.Kind(Kind) is null) yield return new(nameof(Kind), new KindMissing().Sentence);
        if (WorkCode.Beneficiary(Beneficiary) is null) yield return new(nameof(Beneficiary), new BeneficiaryMissing().Sentence);
        if (!WorkCode.TryRequest(Request, out _)) yield return new(nameof(Request), new RequestNotFound().Sentence);
    }

    public NewTimeEntry Work(AccountId officer)
    {
        WorkCode.TryRequest(Request, out var request);
        return new(officer, French.ReadDate(Day).Value, French.ReadMinutes(Duration).Value, WorkCode.Kind(Kind)!.Value, WorkCode.Beneficiary(Beneficiary)!.Value, request, Note ?? "");
    }
}

sealed class DeleteEntryForm
{
    public string? Version { get; set; }
    public string? Back { get; set; }

    public int? ShownVersion => int.TryParse(Version, CultureInfo.InvariantCulture, out var shown) ? shown : null;
}
