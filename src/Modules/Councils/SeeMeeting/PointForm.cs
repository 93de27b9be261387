namespace Mitoyen.Councils.SeeMeeting;

/// <summary>What a person says of a point: « garder:point » or « ecarter:point », with the subject chosen.</summary>
sealed class PointForm
{
    public const string Keep = "garder";
    public const string SetAside = "ecarter";

    public string? Action { get; set; }
    public string? Subject { get; set; }

    public (string Verb, Guid Point)? Read() => (Action ?? "").Split(':') is [var verb and (Keep or SetAside), var id] && Guid.TryParse(id, out var point) ? (verb, point) : null;
}
