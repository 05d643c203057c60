using LocalDataverse.Engine.Solutions;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>StageAndUpgrade: imports the new version and applies the upgrade at once; where the solution isn't installed yet, a plain import.</summary>
internal sealed class StageAndUpgradeHandler : IMessageHandler
{
    public string MessageName => "StageAndUpgrade";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        var report = ImportRun.Run(operation, upgrade: true);
        using var session = operation.Organization.Store.OpenSession();
        operation.OutputParameters["SolutionId"] = new InstalledSolutions(session).Find(report.UniqueName)!.Id;
    }
}
