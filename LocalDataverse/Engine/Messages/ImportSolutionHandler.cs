using System.IO;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;

namespace LocalDataverse.Engine.Messages;

/// <summary>ImportSolution: a solution zip, in a transaction of its own.</summary>
internal sealed class ImportSolutionHandler : IMessageHandler
{
    public string MessageName => "ImportSolution";

    public void Authorize(OperationContext operation) => operation.Organization.Security.DemandPrivilege(operation.UserId, "prvImportCustomization", operation.Unit);

    public void Execute(OperationContext operation)
    {
        if (operation.Session.InTransaction)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "ImportSolution has a transaction of its own and can't be part of another.");
        }
        using var zip = new MemoryStream(operation.Required<byte[]>("CustomizationFile"));
        try
        {
            operation.Organization.ImportSolution(zip, new SolutionImportOptions
            {
                ActivateSteps = operation.Optional<bool>("PublishWorkflows"),
                OverwriteUnmanagedCustomizations = operation.Optional<bool>("OverwriteUnmanagedCustomizations"),
                UserId = operation.UserId,
            });
        }
        catch (SolutionImportException e)
        {
            throw PlatformFault.Create(PlatformErrorCodes.ImportSolutionError, $"Solution import failed: {e.Message}", e);
        }
    }
}
