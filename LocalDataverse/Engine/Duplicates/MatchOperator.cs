namespace LocalDataverse.Engine.Duplicates;

/// <summary>How a condition compares two values: duplicaterulecondition.operatorcode.</summary>
internal enum MatchOperator
{
    ExactMatch = 0,
    SameFirstCharacters = 1,
    SameLastCharacters = 2,
    SameDate = 3,
    SameDateAndTime = 4,
    PicklistLabel = 5,
    PicklistValue = 6,
}
