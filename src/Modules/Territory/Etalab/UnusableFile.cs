namespace Mitoyen.Territory.Etalab;

/// <summary>The whole file cannot be used; the message is the French sentence for the person at the console.</summary>
sealed class UnusableFile(string message) : Exception(message);
