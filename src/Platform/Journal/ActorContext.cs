using Mitoyen.Kernel;

namespace Mitoyen.Platform.Journal;

/// <summary>Who acts in this scope. The system, until somebody signs in, opens a personal link or runs a command.</summary>
public sealed class ActorContext
{
    public AccountId? Account { get; private set; }
    public string Label { get; private set; } = "système";

    public void ActAs(AccountId account, string label) => (Account, Label) = (account, label);

    /// <summary>Somebody without an account: a personal link, a command.</summary>
    public void ActAs(string label) => (Account, Label) = (null, label);
}
