using Mitoyen.Platform;

namespace Mitoyen.Councils.Domain;

/// <summary>Whether a notice of meeting is in time, with the days counted.</summary>
/// <param name="Needed">Clear days that the law asks for.</param>
/// <param name="LatestSending">The last day on which sending it is in time.</param>
/// <param name="Given">Clear days that passed since it was sent; null when it has not been sent.</param>
sealed record NoticeCheck(int Needed, DateOnly LatestSending, int? Given, string Source)
{
    public bool IsSent => Given is not null;
    public bool IsEnough => Given >= Needed;

    public static NoticeCheck Of(DateOnly heldOn, DateOnly? sentOn, CouncilSize size, bool urgent)
    {
        var law = NoticeDelays.InLaw.At(heldOn);
        var needed = law.For(size, urgent);
        return new(needed, ClearDays.LatestSending(heldOn, needed), sentOn is { } sent ? ClearDays.Between(sent, heldOn) : null, law.Source);
    }

    public string Sentence(DateOnly today) => (Given, IsEnough) switch
    {
        (null, _) when today > LatestSending => $"La convocation devait partir le {French.DateWithoutDay(LatestSending)} au plus tard ({French.Count(Needed, "jour franc", "jours francs")}).",
        (null, _) => $"La convocation doit partir le {French.Date(LatestSending)} au plus tard ({French.Count(Needed, "jour franc", "jours francs")}, {French.Relative(LatestSending, today)}).",
        ({ } given, true) => $"Convoqué à temps{French.Colon}{French.Count(given, "jour franc", "jours francs")} pour {French.Number(Needed)} demandé{(Needed > 1 ? "s" : "")}.",
        ({ } given, false) => $"Convoqué trop tard{French.Colon}{French.Count(given, "jour franc", "jours francs")} au lieu de {French.Number(Needed)}. Les délibérations peuvent être annulées.",
    };
}
