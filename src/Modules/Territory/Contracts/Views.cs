using Mitoyen.Kernel;

namespace Mitoyen.Territory.Contracts;

/// <summary>The tenant as others see it. <paramref name="ZoneId"/> is an IANA time zone (<c>Europe/Paris</c>).</summary>
public sealed record PartnershipView(PartnershipId Id, string Name, string ZoneId);

public sealed record AuthorityView(AuthorityId Id, string Name, AuthorityKind Kind, string? Siren);

/// <param name="InseeCode">Five characters, code officiel géographique.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
public sealed record CommuneView(CommuneId Id, string InseeCode, string Name, string? PostalCode, double? Latitude, double? Longitude);

/// <summary>A commune and the principal of the current partnership that it belonged to on the day asked for.</summary>
public sealed record MemberCommune(CommuneView Commune, AuthorityId Principal);

/// <summary>A figure as its source gives it; several may disagree and all stay.</summary>
/// <param name="Year">Null when the source bears no date: unknown is unknown.</param>
public sealed record PopulationFigure(int Value, string Source, int? Year);
