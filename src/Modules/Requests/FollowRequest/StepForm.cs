using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Requests.Data;

namespace Mitoyen.Requests.FollowRequest;

/// <summary>Moves a request forward: what to do, when, and what to tell the requester.</summary>
sealed class StepForm
{
    public const string Accept = "accepter", Schedule = "planifier", Ask = "demander", Finish = "terminer", Refuse = "refuser", Reopen = "rouvrir", Answered = "repondu";

    public string? Version { get; set; }
    public string? Action { get; set; }
    public string? ScheduledOn { get; set; }
    public string? Reason { get; set; }

    public int? ReadVersion() => int.TryParse(Version, CultureInfo.InvariantCulture, out var version) ? version : null;

    public IEnumerable<Problem> Check()
    {
        if (Action is not (Accept or Schedule or Ask or Finish or Refuse or Reopen or Answered)) yield return new(nameof(Action), "Choisissez ce que vous faites de cette demande.");
        if (Action == Schedule && French.ReadDate(ScheduledOn).IsRefused(out var unreadable)) yield return new(nameof(ScheduledOn), unreadable.Sentence);
        if (Action == Ask && string.IsNullOrWhiteSpace(Reason)) yield return new(nameof(Reason), "Écrivez la question : le demandeur la recevra.");
        if (Reason?.Length > Lengths.Text) yield return new(nameof(Reason), $"Ce message est trop long : {French.Number(Lengths.Text)} caractères au plus.");
    }
}
