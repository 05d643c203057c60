using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The execution context as service endpoints and webhooks receive it.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[KnownType("GetKnownParameterTypes")]
public sealed class RemoteExecutionContext : IPluginExecutionContext, IExtensibleDataObject
{
    private ParameterCollection _inputParameters;
    private ParameterCollection _outputParameters;
    private EntityImageCollection _postEntityImages;
    private EntityImageCollection _preEntityImages;
    private ParameterCollection _sharedVariables;

    /// <summary>Business unit of the user the plug-in runs as.</summary>
    [DataMember]
    public Guid BusinessUnitId { get; set; }

    /// <summary>Shared by everything one outermost operation set off; the platform counts it to find endless loops.</summary>
    [DataMember]
    public Guid CorrelationId { get; set; }

    /// <summary>How many operations deep this one is; 1 is the outermost.</summary>
    [DataMember]
    public int Depth { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>User agent of the client that set off the operation; may be null.</summary>
    [DataMember(IsRequired = false)]
    public string InitiatingUserAgent { get; set; }

    /// <summary>Entra ID object id of <see cref="InitiatingUserId"/>; empty when there is none.</summary>
    [DataMember(IsRequired = false)]
    public Guid InitiatingUserAzureActiveDirectoryObjectId { get; set; }

    /// <summary>The user who set off the operation, whoever the plug-in runs as.</summary>
    [DataMember]
    public Guid InitiatingUserId { get; set; }

    /// <summary>Parameters of the message.</summary>
    [DataMember]
    public ParameterCollection InputParameters
    {
        get => _inputParameters ?? (_inputParameters = new ParameterCollection());
        private set => _inputParameters = value;
    }

    /// <summary>True in the discontinued offline client.</summary>
    [DataMember]
    public bool IsExecutingOffline { get; set; }

    /// <summary>True when the operation is part of a database transaction.</summary>
    [DataMember]
    public bool IsInTransaction { get; set; }

    /// <summary>True while the discontinued offline client synchronises.</summary>
    [DataMember]
    public bool IsOfflinePlayback { get; set; }

    /// <summary>1 full trust, 2 sandbox.</summary>
    [DataMember]
    public int IsolationMode { get; set; }

    /// <summary>Name of the message.</summary>
    [DataMember]
    public string MessageName { get; set; }

    /// <summary>0 synchronous, 1 asynchronous.</summary>
    [DataMember]
    public int Mode { get; set; }

    /// <summary>When the operation or asynchronous job was made, UTC.</summary>
    [DataMember]
    public DateTime OperationCreatedOn { get; set; }

    /// <summary>The asynchronous job's id; otherwise a new id.</summary>
    [DataMember]
    public Guid OperationId { get; set; }

    /// <summary>Id of the organisation.</summary>
    [DataMember]
    public Guid OrganizationId { get; set; }

    /// <summary>Unique name of the organisation.</summary>
    [DataMember]
    public string OrganizationName { get; set; }

    /// <summary>Results of the message; filled from the main operation on.</summary>
    [DataMember]
    public ParameterCollection OutputParameters
    {
        get => _outputParameters ?? (_outputParameters = new ParameterCollection());
        private set => _outputParameters = value;
    }

    /// <summary>The step that runs (table sdkmessageprocessingstep).</summary>
    [DataMember]
    public EntityReference OwningExtension { get; set; }

    /// <summary>Context of the operation this one was set off by; null for the outermost.</summary>
    [DataMember]
    public RemoteExecutionContext ParentContext { get; set; }

    /// <summary>The row after the main operation, by image name; post-operation only.</summary>
    [DataMember]
    public EntityImageCollection PostEntityImages
    {
        get => _postEntityImages ?? (_postEntityImages = new EntityImageCollection());
        private set => _postEntityImages = value;
    }

    /// <summary>The row before the main operation, by image name.</summary>
    [DataMember]
    public EntityImageCollection PreEntityImages
    {
        get => _preEntityImages ?? (_preEntityImages = new EntityImageCollection());
        private set => _preEntityImages = value;
    }

    /// <summary>Id of the row; empty when the message has none yet.</summary>
    [DataMember]
    public Guid PrimaryEntityId { get; set; }

    /// <summary>Logical name of the table; "none" when the message has none.</summary>
    [DataMember]
    public string PrimaryEntityName { get; set; }

    /// <summary>The request's id; null when it has none.</summary>
    [DataMember]
    public Guid? RequestId { get; set; }

    /// <summary>The other table of a relationship; otherwise "none".</summary>
    [DataMember]
    public string SecondaryEntityName { get; set; }

    /// <summary>Values that plug-ins of the same operation pass on.</summary>
    [DataMember]
    public ParameterCollection SharedVariables
    {
        get => _sharedVariables ?? (_sharedVariables = new ParameterCollection());
        private set => _sharedVariables = value;
    }

    /// <summary>10 pre-validation, 20 pre-operation, 30 main operation, 40 post-operation.</summary>
    [DataMember]
    public int Stage { get; set; }

    /// <summary>Entra ID object id of <see cref="UserId"/>; empty when there is none.</summary>
    [DataMember(IsRequired = false)]
    public Guid UserAzureActiveDirectoryObjectId { get; set; }

    /// <summary>The user the plug-in runs as.</summary>
    [DataMember]
    public Guid UserId { get; set; }

    IPluginExecutionContext IPluginExecutionContext.ParentContext => ParentContext;

    private static IEnumerable<Type> GetKnownParameterTypes() => KnownTypes.All;
}
