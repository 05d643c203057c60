namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>StageAndUpgradeAsync: imports the new version and applies the upgrade in a job; its importjob row tells how far it is.</summary>
internal sealed class StageAndUpgradeAsyncHandler : IMessageHandler
{
    public string MessageName => "StageAndUpgradeAsync";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation) => ImportRun.Queue(operation, "StageAndUpgrade");
}
