using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Amqp;
using ErpIntegration.Tests.Acceptance;
using LocalDataverse.Broker;
using LocalDataverse.Engine;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Benchmarks;

/// <summary>An organisation on disk with the packed solution, and a durable broker its endpoint posts to.</summary>
internal sealed class Workbench : IAsyncDisposable
{
    public const string Queue = "erp-outbound";
    private readonly DirectoryInfo _folder;

    private Workbench(DirectoryInfo folder, Organization organization, ServiceBusBroker broker)
    {
        _folder = folder;
        Organization = organization;
        Broker = broker;
        Service = organization.CreateService(organization.AdministratorId);
    }

    public Organization Organization { get; }

    public ServiceBusBroker Broker { get; }

    /// <summary>Dataverse as the administrator.</summary>
    public IOrganizationService Service { get; }

    public static async Task<Workbench> SetUpAsync()
    {
        var folder = Directory.CreateTempSubdirectory("erpintegration-benchmark-");
        var options = new BrokerOptions { DataDirectory = Path.Combine(folder.FullName, "broker") };
        options.Queues.Add(new QueueOptions(Queue));
        var broker = await ServiceBusBroker.StartAsync(options);
        var organization = Organization.Open(new OrganizationOptions { DataDirectory = Path.Combine(folder.FullName, "dataverse") });
        var zip = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "SolutionZip").Value!;
        using (var file = File.OpenRead(zip)) organization.ImportSolution(file);
        var bench = new Workbench(folder, organization, broker);
        bench.Service.Connect(bench.Single("serviceendpoint", "name", "ERP Service Bus").Id, broker);
        return bench;
    }

    /// <summary>A submitted order with three lines.</summary>
    public Guid SubmitOrder(int number)
    {
        var account = Service.Create(new Entity("account") { ["name"] = "Contoso", ["accountnumber"] = $"US-{number}" });
        var order = Service.Create(new Entity("salesorder") { ["name"] = "Speakers", ["ordernumber"] = $"ORD-{number}", ["customerid"] = new EntityReference("account", account) });
        for (var line = 0; line < 3; line++)
        {
            Service.Create(new Entity("salesorderdetail")
            {
                ["salesorderid"] = new EntityReference("salesorder", order),
                ["isproductoverridden"] = true,
                ["productdescription"] = $"Speaker {line}",
                ["quantity"] = 3m,
                ["priceperunit"] = new Money(10.5m),
            });
        }
        Service.Update(new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3) });
        return order;
    }

    /// <summary>Changes a column that the ERP has to know.</summary>
    public void Change(Guid order, int round) => Service.Update(new Entity("salesorder", order) { ["name"] = $"Speakers {round}" });

    /// <summary>Turns all steps of the solution off.</summary>
    public void DisableSteps()
    {
        var query = new QueryExpression("sdkmessageprocessingstep");
        query.Criteria.AddCondition("stage", ConditionOperator.Equal, 40);
        foreach (var step in Service.RetrieveMultiple(query).Entities)
            Service.Update(new Entity("sdkmessageprocessingstep", step.Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
    }

    /// <summary>The row of a table with this value.</summary>
    public Entity Single(string table, string column, object value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return Service.RetrieveMultiple(query).Entities.Single();
    }

    /// <summary>Takes everything off the queue.</summary>
    public async Task EmptyAsync()
    {
        await Organization.DrainAsync();
        var connection = await Broker.ConnectClientAsync();
        var receiver = new ReceiverLink(new Session(connection), "emptying", Queue);
        while (await Broker.GetCountsAsync(Queue) is { Active: > 0 } or { Locked: > 0 })
        {
            using var message = await receiver.ReceiveAsync(TimeSpan.FromMilliseconds(100));
            if (message is not null) receiver.Accept(message);
        }
        await connection.CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Organization.DisposeAsync();
        await Broker.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
