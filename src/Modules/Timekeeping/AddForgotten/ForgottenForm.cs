using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.AddForgotten;

/// <summary>Work of a closed month that nobody had written.</summary>
sealed class ForgottenForm
{
    public string? Day { get; set; }
    public string? Duration { get; set; }
    public string? Kind { get; set; }
    public string? Beneficiary { get; set; }
    public string? Request { get; set; }
    public string? Note { get; set; }
    public string? Reason { get; set; }
    public string? FormKey { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (French.ReadDate(Day).IsRefused(out var noDay)) yield return new(nameof(Day), noDay.Sentence);
        if (French.ReadMinutes(Duration).IsRefused(out var noDuration)) yield return new(nameof(Duration), noDuration.Sentence);
        if (WorkCode.Kind(Kind) is null) yield return new(nameof(Kind), new KindMissing().Sentence);
        if (WorkCode.Beneficiary(Beneficiary) is null) yield return new(nameof(Beneficiary), new BeneficiaryMissing().Sentence);
        if (!WorkCode.TryRequest(Request, out _)) yield return new(nameof(Request), new RequestNotFound().Sentence);
        if (string.IsNullOrWhiteSpace(Reason)) yield return new(nameof(Reason), new ReasonMissing().Sentence);
        else if (Reason.Length > NoteTooLong.Longest) yield return new(nameof(Reason), new NoteTooLong().Sentence);
    }

    /// <summary>What the form says, once <see cref="Check"/> has found nothing wrong.</summary>
    public NewTimeEntry Work(AccountId officer)
    {
        WorkCode.TryRequest(Request, out var request);
        return new(officer, French.ReadDate(Day).Value, French.ReadMinutes(Duration).Value, WorkCode.Kind(Kind)!.Value, WorkCode.Beneficiary(Beneficiary)!.Value, request, Note ?? "",
            Guid.TryParse(FormKey, out var key) ? key : null);
    }
}
