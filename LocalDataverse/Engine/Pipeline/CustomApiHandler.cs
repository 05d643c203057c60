using System;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Plugins;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>The message of a custom API: its plug-in is the main operation (PLATFORM-FACTS 2.3).</summary>
internal sealed class CustomApiHandler : IMessageHandler
{
    private readonly CustomApiDefinition _api;
    private readonly StepRunner _steps;

    public CustomApiHandler(CustomApiDefinition api, StepRunner steps)
    {
        _api = api;
        _steps = steps;
    }

    public string MessageName => _api.UniqueName;

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata)
    {
        CustomApiParameters.CheckInput(_api, input, metadata);
        return _api.BindingType switch
        {
            1 => (EntityReference)input["Target"],
            2 => new EntityReference(_api.BoundTable, Guid.Empty),
            _ => null,
        };
    }

    public void Authorize(OperationContext operation)
    {
        if (_api.ExecutePrivilegeName is { } privilege) operation.Organization.Security.DemandPrivilege(operation.UserId, privilege, operation.Unit);
    }

    public void Execute(OperationContext operation)
    {
        if (_api.PluginTypeId is { } pluginType)
        {
            var name = $"CustomApi '{_api.UniqueName}' implementation";
            var step = new EntityReference("sdkmessageprocessingstep", PlatformIds.Of("customapi", _api.UniqueName)) { Name = name };
            var frame = operation.Frame;
            var target = _api.BindingType == 0 ? null : FindTarget(operation.InputParameters, operation.Metadata);
            var raised = new MessageEvent(_api.UniqueName, target?.LogicalName ?? "none", target?.Id ?? Guid.Empty, operation.InputParameters, operation.SharedVariables)
            {
                Output = operation.OutputParameters,
            };
            var context = frame.CreateContext(raised, Stage.MainOperation, step, isolationMode: 2);
            _steps.RunPlugin(new PluginRegistration(pluginType, step, null, null, null), context, frame);
        }
        CustomApiParameters.CompleteOutput(_api, operation.OutputParameters);
    }
}
