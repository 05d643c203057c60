using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Messages;

namespace Microsoft.Xrm.Sdk;

/// <summary>A message to the platform: its name and its parameters. The derived classes only add typed access to <see cref="Parameters"/>; a custom API is called with this class itself.</summary>
[DataContract(Name = "OrganizationRequest", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[KnownType(typeof(AssociateRequest))]
[KnownType(typeof(CanBeReferencedRequest))]
[KnownType(typeof(CanBeReferencingRequest))]
[KnownType(typeof(CanManyToManyRequest))]
[KnownType(typeof(ConvertDateAndTimeBehaviorRequest))]
[KnownType(typeof(CreateAsyncJobToRevokeInheritedAccessRequest))]
[KnownType(typeof(CreateAttributeRequest))]
[KnownType(typeof(CreateCustomerRelationshipsRequest))]
[KnownType(typeof(CreateEntityKeyRequest))]
[KnownType(typeof(CreateEntityRequest))]
[KnownType(typeof(CreateManyToManyRequest))]
[KnownType(typeof(CreateMultipleRequest))]
[KnownType(typeof(CreateOneToManyRequest))]
[KnownType(typeof(CreateOptionSetRequest))]
[KnownType(typeof(CreateRequest))]
[KnownType(typeof(DeleteAttributeRequest))]
[KnownType(typeof(DeleteEntityKeyRequest))]
[KnownType(typeof(DeleteEntityRequest))]
[KnownType(typeof(DeleteOptionSetRequest))]
[KnownType(typeof(DeleteOptionValueRequest))]
[KnownType(typeof(DeleteRelationshipRequest))]
[KnownType(typeof(DeleteRequest))]
[KnownType(typeof(DisassociateRequest))]
[KnownType(typeof(ExecuteAsyncRequest))]
[KnownType(typeof(ExecuteMultipleRequest))]
[KnownType(typeof(ExecuteTransactionRequest))]
[KnownType(typeof(GetValidManyToManyRequest))]
[KnownType(typeof(GetValidReferencedEntitiesRequest))]
[KnownType(typeof(GetValidReferencingEntitiesRequest))]
[KnownType(typeof(InsertOptionValueRequest))]
[KnownType(typeof(InsertStatusValueRequest))]
[KnownType(typeof(IsDataEncryptionActiveRequest))]
[KnownType(typeof(OrderOptionRequest))]
[KnownType(typeof(ReactivateEntityKeyRequest))]
[KnownType(typeof(RetrieveAllEntitiesRequest))]
[KnownType(typeof(RetrieveAllManagedPropertiesRequest))]
[KnownType(typeof(RetrieveAllOptionSetsRequest))]
[KnownType(typeof(RetrieveAttributeRequest))]
[KnownType(typeof(RetrieveDataEncryptionKeyRequest))]
[KnownType(typeof(RetrieveEntityChangesRequest))]
[KnownType(typeof(RetrieveEntityKeyRequest))]
[KnownType(typeof(RetrieveEntityRequest))]
[KnownType(typeof(RetrieveManagedPropertyRequest))]
[KnownType(typeof(RetrieveMetadataChangesRequest))]
[KnownType(typeof(RetrieveMultipleRequest))]
[KnownType(typeof(RetrieveOptionSetRequest))]
[KnownType(typeof(RetrieveRelationshipRequest))]
[KnownType(typeof(RetrieveRequest))]
[KnownType(typeof(RetrieveTimestampRequest))]
[KnownType(typeof(SetDataEncryptionKeyRequest))]
[KnownType(typeof(UpdateAttributeRequest))]
[KnownType(typeof(UpdateEntityRequest))]
[KnownType(typeof(UpdateMultipleRequest))]
[KnownType(typeof(UpdateOptionSetRequest))]
[KnownType(typeof(UpdateOptionValueRequest))]
[KnownType(typeof(UpdateRelationshipRequest))]
[KnownType(typeof(UpdateRequest))]
[KnownType(typeof(UpdateStateValueRequest))]
[KnownType(typeof(UpsertMultipleRequest))]
[KnownType(typeof(UpsertRequest))]
[KnownType(typeof(OrganizationRequest))]
public class OrganizationRequest : IExtensibleDataObject
{
    private ParameterCollection _parameters;

    public OrganizationRequest()
    {
    }

    public OrganizationRequest(string requestName)
    {
        RequestName = requestName;
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    public object this[string parameterName]
    {
        get => Parameters[parameterName];
        set => Parameters[parameterName] = value;
    }

    /// <summary>Parameters by name.</summary>
    [DataMember]
    public ParameterCollection Parameters
    {
        get => _parameters ?? (_parameters = new ParameterCollection());
        set => _parameters = value;
    }

    /// <summary>The caller's own id of the request; may be null.</summary>
    [DataMember]
    public Guid? RequestId { get; set; }

    /// <summary>Unique name of the message.</summary>
    [DataMember]
    public string RequestName { get; set; }
}
