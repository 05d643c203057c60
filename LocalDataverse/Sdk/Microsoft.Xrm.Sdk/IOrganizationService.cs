namespace Microsoft.Xrm.Sdk;

[KnownAssembly]
[global::System.ServiceModel.ServiceContract(Name="IOrganizationService", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts/Services")]
public interface IOrganizationService
{
    [global::System.ServiceModel.FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [global::System.ServiceModel.OperationContract]
    void Associate(string entityName, global::System.Guid entityId, global::Microsoft.Xrm.Sdk.Relationship relationship, global::Microsoft.Xrm.Sdk.EntityReferenceCollection relatedEntities);

    [global::System.ServiceModel.FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [global::System.ServiceModel.OperationContract]
    global::System.Guid Create(global::Microsoft.Xrm.Sdk.Entity entity);

    [global::System.ServiceModel.FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [global::System.ServiceModel.OperationContract]
    void Delete(string entityName, global::System.Guid id);

    [global::System.ServiceModel.FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [global::System.ServiceModel.OperationContract]
    void Disassociate(string entityName, global::System.Guid entityId, global::Microsoft.Xrm.Sdk.Relationship relationship, global::Microsoft.Xrm.Sdk.EntityReferenceCollection relatedEntities);

    [global::System.ServiceModel.FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [global::System.ServiceModel.OperationContract]
    global::Microsoft.Xrm.Sdk.OrganizationResponse Execute(global::Microsoft.Xrm.Sdk.OrganizationRequest request);

    [global::System.ServiceModel.FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [global::System.ServiceModel.OperationContract]
    global::Microsoft.Xrm.Sdk.Entity Retrieve(string entityName, global::System.Guid id, global::Microsoft.Xrm.Sdk.Query.ColumnSet columnSet);

    [global::System.ServiceModel.FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [global::System.ServiceModel.OperationContract]
    global::Microsoft.Xrm.Sdk.EntityCollection RetrieveMultiple(global::Microsoft.Xrm.Sdk.Query.QueryBase query);

    [global::System.ServiceModel.FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [global::System.ServiceModel.OperationContract]
    void Update(global::Microsoft.Xrm.Sdk.Entity entity);
}
