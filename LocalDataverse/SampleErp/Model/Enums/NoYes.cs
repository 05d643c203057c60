namespace LocalDataverse.SampleErp.Model;

/// <summary>F&amp;O's boolean: travels as a symbol in JSON and as <c>Microsoft.Dynamics.DataEntities.NoYes'Yes'</c> in filters.</summary>
internal enum NoYes
{
    No = 0,
    Yes = 1,
}
