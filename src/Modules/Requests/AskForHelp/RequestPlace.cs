using Mitoyen.Kernel;

namespace Mitoyen.Requests.AskForHelp;

/// <summary>Who asks: a commune, or a principal for itself.</summary>
sealed record RequestPlace(CommuneId? Commune, AuthorityId? Principal);
