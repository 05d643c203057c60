using System;
using System.Threading;
using LocalDataverse.Engine;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

// Opens the organisation in the folder, creates an account and works on its jobs; the probe plug-in says that it began and then never ends. Made to be killed.
var organization = Organization.Open(new OrganizationOptions { DataDirectory = args[0] });
AppDomain.CurrentDomain.SetData(args[1], (Action<IServiceProvider, IPlugin, string>)((_, _, _) =>
{
    Console.WriteLine("begun");
    Thread.CurrentThread.Join();
}));
organization.CreateService(organization.AdministratorId).Create(new Entity("account") { ["name"] = "Killed in the middle" });
await organization.DrainAsync();

// Not reached when the plug-in runs; says why when it doesn't.
var jobs = organization.CreateService(null).RetrieveMultiple(new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet("statuscode", "message") });
foreach (var job in jobs.Entities) Console.WriteLine($"{job.GetAttributeValue<OptionSetValue>("statuscode").Value} {job.GetAttributeValue<string>("message")}");
Console.WriteLine($"ended with {jobs.Entities.Count} jobs");
