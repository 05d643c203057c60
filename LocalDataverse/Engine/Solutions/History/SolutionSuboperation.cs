namespace LocalDataverse.Engine.Solutions.History;

/// <summary>Values of msdyn_solutionhistory.msdyn_suboperation.</summary>
internal enum SolutionSuboperation
{
    None = 0,
    New = 1,
    Upgrade = 2,
    Update = 3,
    Delete = 4,
}
