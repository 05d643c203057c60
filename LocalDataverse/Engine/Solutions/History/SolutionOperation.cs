namespace LocalDataverse.Engine.Solutions.History;

/// <summary>Values of msdyn_solutionhistory.msdyn_operation.</summary>
internal enum SolutionOperation
{
    Import = 0,
    Uninstall = 1,
    Export = 2,
}
