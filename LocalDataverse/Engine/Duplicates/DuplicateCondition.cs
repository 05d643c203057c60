using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Duplicates;

/// <summary>One condition of a rule.</summary>
/// <param name="Base">Column of the row that is looked at.</param>
/// <param name="Matching">Column of the rows that may be its duplicates.</param>
/// <param name="Operator">How they are compared.</param>
/// <param name="Characters">How many characters the two first-or-last operators compare.</param>
/// <param name="IgnoresBlanks">An empty value is nobody's duplicate.</param>
internal sealed record DuplicateCondition(ColumnDefinition Base, ColumnDefinition Matching, MatchOperator Operator, int Characters, bool IgnoresBlanks);
