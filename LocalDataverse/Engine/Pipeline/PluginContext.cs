using System;
using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>The execution context as a plug-in sees it: every version of the interface (PLATFORM-FACTS 1.8).</summary>
internal sealed class PluginContext : IPluginExecutionContext7, IProxyTypesAssemblyProvider
{
    public required int Stage { get; init; }
    public required int Mode { get; init; }
    public required int Depth { get; init; }
    public required string MessageName { get; init; }
    public required string PrimaryEntityName { get; init; }
    public required Guid PrimaryEntityId { get; init; }
    public string SecondaryEntityName { get; init; } = "none";
    public required ParameterCollection InputParameters { get; init; }
    public required ParameterCollection OutputParameters { get; init; }
    public required ParameterCollection SharedVariables { get; init; }
    public required Guid UserId { get; init; }
    public required Guid InitiatingUserId { get; init; }
    public required Guid AuthenticatedUserId { get; init; }
    public required Guid BusinessUnitId { get; init; }
    public required Guid OrganizationId { get; init; }
    public required string OrganizationName { get; init; }
    public required Guid CorrelationId { get; init; }
    public required Guid? RequestId { get; init; }
    public required Guid OperationId { get; init; }
    public required DateTime OperationCreatedOn { get; init; }
    public required bool IsInTransaction { get; set; }
    public required int IsolationMode { get; init; }
    public EntityReference? OwningExtension { get; init; }
    public IPluginExecutionContext? ParentContext { get; init; }
    public EntityImageCollection[] PreEntityImagesCollection { get; init; } = [];
    public EntityImageCollection[] PostEntityImagesCollection { get; init; } = [];
    public EntityImageCollection PreEntityImages => _preEntityImages ??= First(PreEntityImagesCollection);
    public EntityImageCollection PostEntityImages => _postEntityImages ??= First(PostEntityImagesCollection);
    public string InitiatingUserAgent { get; init; } = "";
    public Guid UserAzureActiveDirectoryObjectId { get; init; }
    public Guid InitiatingUserAzureActiveDirectoryObjectId { get; init; }
    public Guid InitiatingUserApplicationId { get; init; }
    public bool IsApplicationUser => InitiatingUserApplicationId != Guid.Empty;
    public Guid PortalsContactId => Guid.Empty;
    public bool IsPortalsClientCall => false;
    public string EnvironmentId => OrganizationId.ToString("D");
    public Guid TenantId { get; init; }
    public bool IsExecutingOffline => false;
    public bool IsOfflinePlayback => false;

    /// <summary>Whose early-bound classes the plug-in's services give back: its own assembly's, until it says otherwise.</summary>
    public Assembly? ProxyTypesAssembly { get; set; }

    private EntityImageCollection? _preEntityImages;
    private EntityImageCollection? _postEntityImages;

    EntityReference IExecutionContext.OwningExtension => OwningExtension!;
    IPluginExecutionContext IPluginExecutionContext.ParentContext => ParentContext!;

    private static EntityImageCollection First(EntityImageCollection[] images) => images.Length > 0 ? images[0] : new EntityImageCollection();
}
