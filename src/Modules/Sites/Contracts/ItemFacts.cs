namespace Mitoyen.Sites.Contracts;

/// <summary>What an item of its kind says beside its text.</summary>
public abstract record ItemFacts;

public sealed record NewsFacts : ItemFacts;

public sealed record PageFacts : ItemFacts;

/// <param name="AllDay">Days of the wall calendar count, hours do not.</param>
/// <param name="EndAt">Exclusive.</param>
/// <param name="Latitude">Microdegrees, WGS 84.</param>
/// <param name="Longitude">Microdegrees, WGS 84.</param>
public sealed record EventFacts(
    DateTime StartAt, DateTime EndAt, bool AllDay, string? PlaceName, string? Address, int? Latitude, int? Longitude, string? Url, string? Price, bool Cancelled) : ItemFacts;

/// <param name="OpeningHours">In the grammar of OpenStreetMap's <c>opening_hours</c>; null: unknown.</param>
/// <param name="Kind">What the place is, in words: “Salle des fêtes”.</param>
public sealed record PlaceFacts(
    string? Address, int? Latitude, int? Longitude, string? OpeningHours, string? Phone, string? Email, string? Url, string? Kind) : ItemFacts;

public sealed record OrganisationFacts(string? Kind, string? ContactName, string? Address, string? Phone, string? Email, string? Url) : ItemFacts;

/// <summary>The words of CAP 1.2.</summary>
public sealed record AlertFacts(AlertSeverity Severity, AlertUrgency Urgency, AlertCertainty Certainty, DateTime EffectiveAt, DateTime? ExpiresAt, bool Cancelled) : ItemFacts;

public enum AlertSeverity { Extreme, Severe, Moderate, Minor, Unknown }

public enum AlertUrgency { Immediate, Expected, Future, Past, Unknown }

public enum AlertCertainty { Observed, Likely, Possible, Unlikely, Unknown }

/// <param name="SubjectCode">Of the nomenclature @CTES (“5.1”), which SCDL asks for.</param>
/// <param name="FirstSeenAt">Since when the act is shown with its document, by the log of its publication; null in what an author writes.</param>
/// <param name="Hash">SHA-256 of that document, likewise.</param>
public sealed record LegalActFacts(string Number, DateOnly AdoptedOn, LegalActKind Kind, string? SubjectCode, string? SubjectName, DateTime? FirstSeenAt, string? Hash, DeliberationOutcome Outcome = DeliberationOutcome.Adopted, CouncilVote? Vote = null, StateReceipt? Receipt = null) : ItemFacts;

/// <summary>What the council made of a deliberation that it examined: the list of a sitting has them all (CGCT L2121-25).</summary>
public enum DeliberationOutcome { Adopted, Rejected, Postponed }

public enum LegalActKind { Deliberation, Order, Decision, Minutes, Agenda, Other }

public sealed record PublicationFacts(string? Kind, DateOnly? DatedOn) : ItemFacts;
