using System.Text.Json;
using System.Text.Json.Serialization;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>Writes a term's value as JSON and reads it back; kinds and classes by their English names, minutes and basis points as integers.</summary>
static class TermValues
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static string Write(AllocationKey key) => Json(key.Shares.Select(s => new Share(s.Principal.Value, s.BasisPoints)));
    public static string Write(JobDescription job) => Json(job);
    public static string Write(ArbitrationClauses c) => Json(new Lot(c.LongestLot.Value, c.CarryOverCap.Value, c.UrgentAllowance.Value, c.RefillPerMille));
    public static string Write(PriorityMatrix matrix) => Json(matrix.Cells.OrderBy(c => c.Key).Select(c => new Cell(c.Key.Impact, c.Key.Urgency, c.Value)));
    public static string Write(int yearlyHours) => Json(yearlyHours);
    public static string Write(VisitPromise visits) => Json(visits);

    public static AllocationKey Key(string json) => new([.. Read<Share[]>(json).Select(s => new PrincipalShare(AuthorityId.From(s.Principal), s.BasisPoints))]);
    public static JobDescription Job(string json) => Read<JobDescription>(json);
    public static PriorityMatrix Priorities(string json) => new(Read<Cell[]>(json).ToDictionary(c => (c.Impact, c.Urgency), c => c.Class));
    public static int YearlyHours(string json) => Read<int>(json);
    public static VisitPromise Visits(string json) => Read<VisitPromise>(json);

    public static ArbitrationClauses Clauses(string json)
    {
        var c = Read<Lot>(json);
        return new(new Minutes(c.LongestLot), new Minutes(c.CarryOverCap), new Minutes(c.UrgentAllowance), c.RefillPerMille);
    }

    static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);
    static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidOperationException("A term holds null.");

    sealed record Share(Guid Principal, int BasisPoints);
    sealed record Lot(long LongestLot, long CarryOverCap, long UrgentAllowance, int? RefillPerMille);
    sealed record Cell(Impact Impact, Urgency Urgency, PriorityClass Class);
}
