using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.CorrectEntry;

/// <summary>What is true of the line; the counter-entries follow from it.</summary>
sealed class CorrectEntryForm
{
    public string? Duration { get; set; }
    public string? Kind { get; set; }
    public string? Beneficiary { get; set; }
    public string? Request { get; set; }
    public string? Reason { get; set; }
    public string? Day { get; set; }
    public string? FormKey { get; set; }

    public Guid? Key => Guid.TryParse(FormKey, out var key) ? key : null;

    public IEnumerable<Problem> Check()
    {
        if (French.ReadMinutes(Duration).IsRefused(out var noDuration)) yield return new(nameof(Duration), noDuration.Sentence);
        if (French.ReadDate(Day).IsRefused(out var noDay)) yield return new(nameof(Day), noDay.Sentence);
        if (WorkCode.Kind(Kind) is null) yield return new(nameof(Kind), new KindMissing().Sentence);
        if (WorkCode.Beneficiary(Beneficiary) is null) yield return new(nameof(Beneficiary), new BeneficiaryMissing().Sentence);
        if (!WorkCode.TryRequest(Request, out _)) yield return new(nameof(Request), new RequestNotFound().Sentence);
        if (string.IsNullOrWhiteSpace(Reason)) yield return new(nameof(Reason), new ReasonMissing().Sentence);
        else if (Reason.Length > NoteTooLong.Longest) yield return new(nameof(Reason), new NoteTooLong().Sentence);
    }

    public Combination Place()
    {
        WorkCode.TryRequest(Request, out var request);
        return new(WorkCode.Kind(Kind)!.Value, WorkCode.Beneficiary(Beneficiary)!.Value, request);
    }
}
