using System;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>An execution context that a test fills.</summary>
internal sealed class FakeContext : IPluginExecutionContext
{
    public int Mode { get; set; }

    public int IsolationMode { get; set; } = 2;

    public int Depth { get; set; } = 1;

    public string MessageName { get; set; } = "Update";

    public string PrimaryEntityName { get; set; } = "none";

    public Guid? RequestId { get; set; } = Guid.NewGuid();

    public string SecondaryEntityName => "none";

    public ParameterCollection InputParameters { get; } = [];

    public ParameterCollection OutputParameters { get; } = [];

    public ParameterCollection SharedVariables { get; } = [];

    public Guid UserId { get; set; } = Guid.NewGuid();

    public Guid InitiatingUserId => UserId;

    public Guid BusinessUnitId { get; } = Guid.NewGuid();

    public Guid OrganizationId { get; set; } = Guid.NewGuid();

    public string OrganizationName { get; set; } = "contoso";

    public Guid PrimaryEntityId { get; set; }

    public EntityImageCollection PreEntityImages { get; } = [];

    public EntityImageCollection PostEntityImages { get; } = [];

    public EntityReference OwningExtension { get; } = new("sdkmessageprocessingstep", Guid.NewGuid());

    public Guid CorrelationId { get; set; } = Guid.NewGuid();

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;

    public bool IsInTransaction => Mode == 0;

    public Guid OperationId => RequestId ?? Guid.Empty;

    public DateTime OperationCreatedOn { get; set; } = new(2026, 1, 31, 9, 14, 59, DateTimeKind.Utc);

    public int Stage { get; set; } = 40;

    public IPluginExecutionContext? ParentContext => null;
}
