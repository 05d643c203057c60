using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace TestPlugins.EarlyBound;

/// <summary>Reads rows and traces of which class each of them is. The configuration says which assembly's classes it asks for first, and of whom.</summary>
public sealed class Reader : IPlugin
{
    private readonly string _configuration;

    public Reader(string configuration) => _configuration = configuration;

    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var tracing = (ITracingService)serviceProvider.GetService(typeof(ITracingService));
        var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory));
        if (_configuration == "factory") ((IProxyTypesAssemblyProvider)factory).ProxyTypesAssembly = typeof(string).Assembly;
        if (_configuration == "context") ((IProxyTypesAssemblyProvider)context).ProxyTypesAssembly = typeof(string).Assembly;
        var service = factory.CreateOrganizationService(context.UserId);
        void Trace(string what, object value) => tracing.Trace("{0} {1}", what, value.GetType().Name);

        Trace("Retrieve", service.Retrieve("account", context.PrimaryEntityId, new ColumnSet("name")));
        Trace("RetrieveMultiple", service.RetrieveMultiple(new QueryExpression("account")).Entities[0]);
        var related = new RelationshipQueryCollection { { new Relationship("account_parent_account") { PrimaryEntityRole = EntityRole.Referenced }, new QueryExpression("account") { ColumnSet = new ColumnSet("name") } } };
        var parent = ((RetrieveResponse)service.Execute(new RetrieveRequest { Target = new EntityReference("account", context.PrimaryEntityId), ColumnSet = new ColumnSet("name"), RelatedEntitiesQuery = related })).Entity;
        Trace("Related", parent.RelatedEntities.Values.Single().Entities.Single());
        Trace("Party", service.RetrieveMultiple(new QueryExpression("email") { ColumnSet = new ColumnSet("to") }).Entities.Single().GetAttributeValue<EntityCollection>("to").Entities.Single());
        var batch = new ExecuteMultipleRequest { Settings = new ExecuteMultipleSettings { ReturnResponses = true }, Requests = new OrganizationRequestCollection { new RetrieveMultipleRequest { Query = new QueryExpression("account") } } };
        Trace("ExecuteMultiple", ((RetrieveMultipleResponse)((ExecuteMultipleResponse)service.Execute(batch)).Responses[0].Response).EntityCollection.Entities[0]);
        using (var rows = new OrganizationServiceContext(service))
        {
            if (_configuration != null) return;
            tracing.Trace("Query {0}", rows.CreateQuery<Account>().Where(a => a.Name == "Child").Single().Name);
            tracing.Trace("Navigate {0}", rows.CreateQuery<Account>().SelectMany(a => a.Children).Single().Name);
        }
    }
}
