namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>ImportSolutionAsync: imports a solution zip in a job; its importjob row tells how far it is.</summary>
internal sealed class ImportSolutionAsyncHandler : IMessageHandler
{
    public string MessageName => "ImportSolutionAsync";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation) => ImportRun.Queue(operation, "ImportSolution");
}
