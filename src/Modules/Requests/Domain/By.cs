using Mitoyen.Kernel;

namespace Mitoyen.Requests.Domain;

/// <summary>Who did it: an account, or somebody named by a personal link.</summary>
sealed record By(AccountId? Account, string Label);
