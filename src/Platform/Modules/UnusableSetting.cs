namespace Mitoyen.Platform.Modules;

/// <summary>The operator wrote a setting that nothing can work with. The program does not start; the sentence says which setting and what it should be.</summary>
public sealed class UnusableSetting(string sentence) : InvalidOperationException(sentence);
