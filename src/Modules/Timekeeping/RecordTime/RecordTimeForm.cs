using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.RecordTime;

/// <summary>Time to note down. Everything may come prefilled but the duration.</summary>
sealed class RecordTimeForm
{
    public string? Day { get; set; }

    /// <summary>As typed; it wins over the button.</summary>
    public string? Duration { get; set; }

    /// <summary>The duration of the button that was pressed, in minutes.</summary>
    public string? Quick { get; set; }

    public string? Kind { get; set; }
    public string? Beneficiary { get; set; }
    public string? Request { get; set; }
    public string? Note { get; set; }

    /// <summary>Names this showing of the form, so that a double click is recorded once.</summary>
    public string? FormKey { get; set; }

    /// <summary>The page that one came from.</summary>
    public string? Back { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (French.ReadDate(Day).IsRefused(out var noDay)) yield return new(nameof(Day), noDay.Sentence);
        if (ReadDuration().IsRefused(out var noDuration)) yield return new(nameof(Duration), noDuration.Sentence);
        if (WorkCode.Kind(Kind) is null) yield return Of(new KindMissing());
        if (WorkCode.Beneficiary(Beneficiary) is null) yield return Of(new BeneficiaryMissing());
        if (!WorkCode.TryRequest(Request, out _)) yield return Of(new RequestNotFound());
    }

    /// <summary>What the form says, once <see cref="Check"/> has found nothing wrong.</summary>
    public NewTimeEntry Work(AccountId officer)
    {
        WorkCode.TryRequest(Request, out var request);
        return new(officer, French.ReadDate(Day).Value, ReadDuration().Value, WorkCode.Kind(Kind)!.Value, WorkCode.Beneficiary(Beneficiary)!.Value, request, Note ?? "",
            Guid.TryParse(FormKey, out var key) ? key : null);
    }

    Outcome<Minutes> ReadDuration() => French.ReadMinutes(string.IsNullOrWhiteSpace(Duration) ? Quick : Duration);

    static Problem Of(Refusal refusal) => new(refusal.Field, refusal.Sentence);
}
