using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.ServiceEndpoints;

/// <summary>A context without the members that the platform leaves out of a message that is too large: ParentContext, InputParameters, PreEntityImages, PostEntityImages.</summary>
internal static class TruncatedContext
{
    /// <summary>Copies the rest.</summary>
    public static RemoteExecutionContext Of(RemoteExecutionContext context)
    {
        var copy = new RemoteExecutionContext
        {
            BusinessUnitId = context.BusinessUnitId,
            CorrelationId = context.CorrelationId,
            Depth = context.Depth,
            InitiatingUserAgent = context.InitiatingUserAgent,
            InitiatingUserAzureActiveDirectoryObjectId = context.InitiatingUserAzureActiveDirectoryObjectId,
            InitiatingUserId = context.InitiatingUserId,
            IsExecutingOffline = context.IsExecutingOffline,
            IsInTransaction = context.IsInTransaction,
            IsOfflinePlayback = context.IsOfflinePlayback,
            IsolationMode = context.IsolationMode,
            MessageName = context.MessageName,
            Mode = context.Mode,
            OperationCreatedOn = context.OperationCreatedOn,
            OperationId = context.OperationId,
            OrganizationId = context.OrganizationId,
            OrganizationName = context.OrganizationName,
            OwningExtension = context.OwningExtension,
            PrimaryEntityId = context.PrimaryEntityId,
            PrimaryEntityName = context.PrimaryEntityName,
            RequestId = context.RequestId,
            SecondaryEntityName = context.SecondaryEntityName,
            Stage = context.Stage,
            UserAzureActiveDirectoryObjectId = context.UserAzureActiveDirectoryObjectId,
            UserId = context.UserId,
        };
        foreach (var (key, value) in context.OutputParameters) copy.OutputParameters[key] = value;
        foreach (var (key, value) in context.SharedVariables) copy.SharedVariables[key] = value;
        return copy;
    }
}
