namespace DtiExtract.Exports.Messages;

/// <summary>A word of the contract: a code for programs and a label for people.</summary>
/// <param name="Code">As it stands in JSON and .csv.</param>
/// <param name="Label">As people read it.</param>
public readonly record struct Term(string Code, Wording Label);
