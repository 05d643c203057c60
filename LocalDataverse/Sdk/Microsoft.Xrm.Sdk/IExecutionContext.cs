namespace Microsoft.Xrm.Sdk;

public interface IExecutionContext
{
    global::System.Guid BusinessUnitId { get; }

    global::System.Guid CorrelationId { get; }

    int Depth { get; }

    global::System.Guid InitiatingUserId { get; }

    global::Microsoft.Xrm.Sdk.ParameterCollection InputParameters { get; }

    bool IsExecutingOffline { get; }

    bool IsInTransaction { get; }

    bool IsOfflinePlayback { get; }

    int IsolationMode { get; }

    string MessageName { get; }

    int Mode { get; }

    global::System.DateTime OperationCreatedOn { get; }

    global::System.Guid OperationId { get; }

    global::System.Guid OrganizationId { get; }

    string OrganizationName { get; }

    global::Microsoft.Xrm.Sdk.ParameterCollection OutputParameters { get; }

    global::Microsoft.Xrm.Sdk.EntityReference OwningExtension { get; }

    global::Microsoft.Xrm.Sdk.EntityImageCollection PostEntityImages { get; }

    global::Microsoft.Xrm.Sdk.EntityImageCollection PreEntityImages { get; }

    global::System.Guid PrimaryEntityId { get; }

    string PrimaryEntityName { get; }

    global::System.Guid? RequestId { get; }

    string SecondaryEntityName { get; }

    global::Microsoft.Xrm.Sdk.ParameterCollection SharedVariables { get; }

    global::System.Guid UserId { get; }
}
