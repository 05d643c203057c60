using System.IO;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>RetrieveMissingComponents: what a zip needs and the organisation doesn't have.</summary>
internal sealed class RetrieveMissingComponentsHandler : IMessageHandler
{
    public string MessageName => "RetrieveMissingComponents";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        var zip = operation.Required<byte[]>("CustomizationFile");
        var results = SolutionStage.Check(operation.Organization, new MemoryStream(zip, writable: false), operation.UserId);
        if (results.SolutionDetails is null) throw PlatformFault.Create(results.SolutionValidationResults[0].ErrorCode, results.SolutionValidationResults[0].Message);
        operation.OutputParameters["MissingComponents"] = results.MissingDependencies.Select(Component).ToArray();
    }

    private static MissingComponent Component(MissingDependency missing) => new()
    {
        RequiredComponent = new ComponentDetail
        {
            Type = int.TryParse(missing.RequiredComponentType, out var type) ? type : 0,
            Id = missing.RequiredComponentId,
            SchemaName = missing.RequiredComponentSchemaName,
            DisplayName = missing.RequiredComponentDisplayName,
            ParentSchemaName = missing.RequiredComponentParentSchemaName,
            Solution = missing.RequiredSolutionName,
        },
        DependentComponent = new ComponentDetail { SchemaName = missing.DependentComponentSchemaName },
    };
}
