namespace Mitoyen.Arbitration.Domain;

/// <summary>What a commune weighs when its hours are compared with another's (inhabitants, say). A commune that never gets a weight weighs 1.</summary>
sealed record CommuneWeighed(DateTime At, CommuneKey Commune, long Weight) : LedgerEvent(At);
