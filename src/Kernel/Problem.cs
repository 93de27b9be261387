namespace Mitoyen.Kernel;

/// <summary>One thing wrong in a form: the property it stands beside (empty: the whole form) and its French sentence.</summary>
public readonly record struct Problem(string Field, string Sentence);
