using System.Diagnostics.CodeAnalysis;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Names;

/// <summary>How a form names what was worked: <c>commun</c>, <c>p-{authority}</c> or <c>c-{commune}</c>; a combination joins kind, beneficiary and request by a point.</summary>
static class WorkCode
{
    const string Common = "commun";

    public static string Of(Beneficiary beneficiary) =>
        beneficiary.Commune is { } commune ? $"c-{commune.Value:N}" : beneficiary.Principal is { } principal ? $"p-{principal.Value:N}" : Common;

    /// <summary>A commune without its principal: that one depends on the day, and the ledger looks it up.</summary>
    public static Beneficiary? Beneficiary(string? code)
    {
        if (code == Common) return Contracts.Beneficiary.Common;
        if (code is not { Length: 34 } || code[1] != '-' || !Guid.TryParseExact(code[2..], "N", out var id)) return null;
        return code[0] switch { 'c' => new(null, new CommuneId(id)), 'p' => new(new AuthorityId(id), null), _ => null };
    }

    public static WorkKind? Kind(string? code) =>
        Enum.TryParse<WorkKind>(code, out var kind) && Enum.IsDefined(kind) && kind.ToString() == code ? kind : null;

    public static string Of(RequestId? request) => request is { } id ? id.Value.ToString("N") : "";

    /// <summary>False when the text is neither empty nor an id.</summary>
    public static bool TryRequest(string? code, out RequestId? request)
    {
        request = Guid.TryParse(code, out var id) ? new RequestId(id) : null;
        return request is not null || string.IsNullOrWhiteSpace(code);
    }

    public static string Of(Combination work) => $"{work.Kind}.{Of(work.Beneficiary)}.{Of(work.Request)}";

    public static bool TryCombination(string? code, [NotNullWhen(true)] out Combination? work)
    {
        work = code?.Split('.') is [var k, var b, var r] && Kind(k) is { } kind && Beneficiary(b) is { } beneficiary && TryRequest(r, out var request)
            ? new Combination(kind, beneficiary, request) : null;
        return work is not null;
    }

    /// <summary>Two lines of one row of the week: the principal of a commune does not count, it depends on the day.</summary>
    public static Combination Row(Combination work) => work.Beneficiary.Commune is { } commune ? work with { Beneficiary = new(null, commune) } : work;
}
