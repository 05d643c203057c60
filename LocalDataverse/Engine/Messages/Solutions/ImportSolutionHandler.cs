namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>ImportSolution: a solution zip, in a transaction of its own.</summary>
internal sealed class ImportSolutionHandler : IMessageHandler
{
    public string MessageName => "ImportSolution";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation) => ImportRun.Run(operation, upgrade: false);
}
