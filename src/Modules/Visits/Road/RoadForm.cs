using System.Globalization;
using Microsoft.AspNetCore.Http;
using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Visits.Road;

/// <summary>One thing said on the road. The phone may send it later, and more than once: the key tells.</summary>
sealed class RoadForm
{
    public const string Arrived = "arrivee", Done = "faite", Note = "note", Photo = "photo", Solved = "reglee";

    public string? Key { get; set; }
    public string? Stop { get; set; }

    /// <summary>One of the words above; a request's own button says <c>reglee:</c> and its id.</summary>
    public string? Action { get; set; }
    public string? Time { get; set; }
    public string? Text { get; set; }

    /// <summary>ISO 8601, UTC; when missing: now.</summary>
    public string? At { get; set; }
    public string? File { get; set; }

    /// <summary>The picture itself; a browser does not send it again after an error.</summary>
    public IFormFile? Upload { get; set; }

    public Guid? ReadKey => Guid.TryParse(Key, out var key) ? key : null;
    public Guid? ReadStop => Guid.TryParse(Stop, out var stop) ? stop : null;
    public string? Deed => Action?.Split(':')[0];
    public Guid? ReadRequest => Action?.Split(':') is [Solved, var id] && Guid.TryParse(id, out var request) ? request : null;

    /// <summary>Never later than now, never more than a week ago: a phone's clock is not always right.</summary>
    public DateTime ReadAt(DateTime now) =>
        DateTime.TryParse(At, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var at) && at <= now && at > now.AddDays(-7) ? at : now;

    public IEnumerable<Problem> Check()
    {
        if (ReadKey is null || ReadStop is null || Deed is not (Arrived or Done or Note or Photo or Solved)) yield return new("", "Cette action est incomplète\u00A0: rechargez la page et recommencez.");
        if (Deed is Done or Solved && French.ReadMinutes(Time).IsRefused(out var unreadable)) yield return new(nameof(Time), unreadable.Sentence);
        if (Deed == Note && string.IsNullOrWhiteSpace(Text)) yield return new(nameof(Text), "Écrivez la note.");
        if (Text?.Length > 2_000) yield return new(nameof(Text), "Cette note est trop longue\u00A0: 2\u202F000 caractères au plus.");
        if (Deed == Photo && Upload is null) yield return new(nameof(File), "Choisissez une photo.");
        if (Deed == Solved && ReadRequest is null) yield return new("", "Choisissez la demande réglée.");
    }
}
