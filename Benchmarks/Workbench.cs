using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Amqp;
using ErpIntegration.Tests.Acceptance;
using LocalDataverse.Broker;
using LocalDataverse.Engine;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Benchmarks;

/// <summary>An organisation on disk with the packed solution, and a durable broker its endpoint posts to.</summary>
internal sealed class Workbench : IAsyncDisposable
{
    public const string Queue = "erp-outbound";

    /// <summary>An organisation with the solution, imported once.</summary>
    public static readonly Lazy<OrganizationTemplate> Imported = new(Import);

    private readonly DirectoryInfo _folder;
    private readonly ServiceBusBroker? _broker;

    private Workbench(DirectoryInfo folder, ServiceBusBroker? broker)
    {
        _folder = folder;
        _broker = broker;
        Organization = Organization.Open(new OrganizationOptions { DataDirectory = Path.Combine(folder.FullName, "dataverse"), Template = Imported.Value });
        Service = Organization.CreateService(Organization.AdministratorId);
    }

    public Organization Organization { get; }

    public ServiceBusBroker Broker => _broker ?? throw new InvalidOperationException("This workbench has no broker.");

    /// <summary>Dataverse as the administrator.</summary>
    public IOrganizationService Service { get; }

    public static async Task<Workbench> SetUpAsync()
    {
        var folder = NewFolder();
        var options = new BrokerOptions { DataDirectory = Path.Combine(folder.FullName, "broker") };
        options.Queues.Add(new QueueOptions(Queue));
        var broker = await ServiceBusBroker.StartAsync(options);
        var bench = new Workbench(folder, broker);
        bench.Service.Connect(bench.Single("serviceendpoint", "name", "ERP Service Bus").Id, broker);
        return bench;
    }

    /// <summary>The organisation without a broker.</summary>
    public static Workbench SetUpDataverse() => new(NewFolder(), null);

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

    /// <summary>Makes rows with the plug-ins bypassed, as a migration would.</summary>
    public void CreateMultiple(IEnumerable<Entity> rows)
    {
        var targets = new EntityCollection([.. rows]);
        if (targets.Entities.Count == 0) return;
        targets.EntityName = targets.Entities[0].LogicalName;
        Service.Execute(new CreateMultipleRequest { Targets = targets, ["BypassBusinessLogicExecution"] = "CustomSync,CustomAsync" });
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
        if (_broker is not null) await _broker.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static DirectoryInfo NewFolder() => Directory.CreateTempSubdirectory("erpintegration-benchmark-");

    private static OrganizationTemplate Import()
    {
        var organization = Organization.Open(new OrganizationOptions());
        using (var zip = File.OpenRead(SolutionZip.Path)) organization.ImportSolution(zip);
        var template = organization.Snapshot();
        organization.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return template;
    }
}
