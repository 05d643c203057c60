using System;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Turns contexts into the form that leaves the process: what service endpoints receive and asynchronous jobs store (PLATFORM-FACTS 1.8, 4.2).</summary>
internal static class ContextConverter
{
    /// <summary>A copy of the context, its parents included.</summary>
    public static RemoteExecutionContext ToRemote(IExecutionContext context)
    {
        var remote = new RemoteExecutionContext
        {
            BusinessUnitId = context.BusinessUnitId,
            CorrelationId = context.CorrelationId,
            Depth = context.Depth,
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
            OwningExtension = context.OwningExtension is { } step ? ValueCopier.Copy(step) : null,
            PrimaryEntityId = context.PrimaryEntityId,
            PrimaryEntityName = context.PrimaryEntityName,
            RequestId = context.RequestId,
            SecondaryEntityName = context.SecondaryEntityName,
            UserId = context.UserId,
            InitiatingUserAgent = "",
        };
        Copy(context.InputParameters, remote.InputParameters);
        Copy(context.OutputParameters, remote.OutputParameters);
        Copy(context.SharedVariables, remote.SharedVariables);
        Copy(context.PreEntityImages, remote.PreEntityImages);
        Copy(context.PostEntityImages, remote.PostEntityImages);
        if (context is IPluginExecutionContext plugin)
        {
            remote.Stage = plugin.Stage;
            remote.ParentContext = plugin.ParentContext is { } parent ? ToRemote(parent) : null;
        }
        switch (context)
        {
            case IPluginExecutionContext2 newer:
                remote.UserAzureActiveDirectoryObjectId = newer.UserAzureActiveDirectoryObjectId;
                remote.InitiatingUserAzureActiveDirectoryObjectId = newer.InitiatingUserAzureActiveDirectoryObjectId;
                break;
            case RemoteExecutionContext other:
                remote.UserAzureActiveDirectoryObjectId = other.UserAzureActiveDirectoryObjectId;
                remote.InitiatingUserAzureActiveDirectoryObjectId = other.InitiatingUserAzureActiveDirectoryObjectId;
                remote.InitiatingUserAgent = other.InitiatingUserAgent;
                break;
        }
        if (context is IPluginExecutionContext5 newest) remote.InitiatingUserAgent = newest.InitiatingUserAgent;
        return remote;
    }

    /// <summary>
    /// The context an asynchronous step gets: the job's id and creation time stand for the operation, nothing is in a transaction, formatted values and the step's name are
    /// gone; the same in the operation's own parent (PLATFORM-FACTS 1.2, 4.2). Contexts of callers above stay as they were (assumed).
    /// </summary>
    public static RemoteExecutionContext ToAsynchronous(IExecutionContext context, Guid jobId, DateTime createdOn, EntityReference step)
    {
        var remote = ToRemote(context);
        for (var part = remote; part is not null; part = part.ParentContext)
        {
            if (part.Depth == remote.Depth)
            {
                part.Mode = ProcessingMode.Asynchronous;
                part.IsInTransaction = false;
                part.OperationId = jobId;
                part.OperationCreatedOn = createdOn;
                part.OwningExtension = new EntityReference(step.LogicalName, step.Id);
            }
            foreach (var value in part.InputParameters.Values.Concat(part.OutputParameters.Values)) Unformat(value);
            foreach (var image in part.PreEntityImages.Values.Concat(part.PostEntityImages.Values)) image.FormattedValues.Clear();
        }
        return remote;
    }

    /// <summary>The images an asynchronous step gets: copies without formatted values.</summary>
    public static EntityImageCollection[] ToAsynchronous(EntityImageCollection[] images) => [.. images.Select(row =>
    {
        var copies = new EntityImageCollection();
        Copy(row, copies);
        foreach (var image in copies.Values) image.FormattedValues.Clear();
        return copies;
    })];

    /// <summary>The context as a plug-in sees it, from the form that left the process and what that form doesn't have.</summary>
    public static PluginContext ToPlugin(
        RemoteExecutionContext context, EntityImageCollection[] preImages, EntityImageCollection[] postImages, Guid authenticatedUserId, Guid applicationId, Guid tenantId) => new()
        {
            Stage = context.Stage,
            Mode = context.Mode,
            Depth = context.Depth,
            MessageName = context.MessageName,
            PrimaryEntityName = context.PrimaryEntityName,
            PrimaryEntityId = context.PrimaryEntityId,
            SecondaryEntityName = context.SecondaryEntityName,
            InputParameters = context.InputParameters,
            OutputParameters = context.OutputParameters,
            SharedVariables = context.SharedVariables,
            UserId = context.UserId,
            InitiatingUserId = context.InitiatingUserId,
            AuthenticatedUserId = authenticatedUserId,
            BusinessUnitId = context.BusinessUnitId,
            OrganizationId = context.OrganizationId,
            OrganizationName = context.OrganizationName,
            CorrelationId = context.CorrelationId,
            RequestId = context.RequestId,
            OperationId = context.OperationId,
            OperationCreatedOn = context.OperationCreatedOn,
            IsInTransaction = context.IsInTransaction,
            IsolationMode = context.IsolationMode,
            OwningExtension = context.OwningExtension,
            ParentContext = context.ParentContext,
            PreEntityImagesCollection = preImages,
            PostEntityImagesCollection = postImages,
            InitiatingUserAgent = context.InitiatingUserAgent ?? "",
            UserAzureActiveDirectoryObjectId = context.UserAzureActiveDirectoryObjectId,
            InitiatingUserAzureActiveDirectoryObjectId = context.InitiatingUserAzureActiveDirectoryObjectId,
            InitiatingUserApplicationId = applicationId,
            TenantId = tenantId,
        };

    private static void Unformat(object? value)
    {
        if (value is Entity row) row.FormattedValues.Clear();
        else if (value is EntityCollection rows) foreach (var each in rows.Entities) each.FormattedValues.Clear();
    }

    private static void Copy(ParameterCollection source, ParameterCollection target)
    {
        foreach (var (key, value) in source) target[key] = ValueCopier.Copy(value)!;
    }

    private static void Copy(EntityImageCollection source, EntityImageCollection target)
    {
        foreach (var (key, image) in source) target[key] = ValueCopier.Copy(image);
    }
}
