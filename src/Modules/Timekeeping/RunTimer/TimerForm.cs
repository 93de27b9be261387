using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.RunTimer;

sealed class TimerForm
{
    public const string Start = "demarrer", Stop = "arreter", Drop = "abandonner", Tell = "dire";

    public string? Action { get; set; }

    /// <summary>The timer that was shown: a second press, or a press on an old page, touches no other.</summary>
    public string? Timer { get; set; }

    public string? Kind { get; set; }
    public string? Beneficiary { get; set; }
    public string? Request { get; set; }

    /// <summary>For a timer of another day: how long the person worked then, as they say.</summary>
    public string? Duration { get; set; }

    public string? Back { get; set; }

    public Guid? Shown => Guid.TryParse(Timer, out var id) ? id : null;

    public IEnumerable<Problem> Check()
    {
        if (Action == Tell && French.ReadMinutes(Duration).IsRefused(out var no)) yield return new(nameof(Duration), no.Sentence);
        if (Action != Start) yield break;
        if (WorkCode.Kind(Kind) is null) yield return new(nameof(Kind), new KindMissing().Sentence);
        if (WorkCode.Beneficiary(Beneficiary) is null) yield return new(nameof(Beneficiary), new BeneficiaryMissing().Sentence);
        if (!WorkCode.TryRequest(Request, out _)) yield return new(nameof(Request), new RequestNotFound().Sentence);
    }

    public Combination Work()
    {
        WorkCode.TryRequest(Request, out var request);
        return new(WorkCode.Kind(Kind)!.Value, WorkCode.Beneficiary(Beneficiary)!.Value, request);
    }
}
